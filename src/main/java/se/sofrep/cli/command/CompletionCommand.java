package se.sofrep.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.sofrep.cli.completion.BashCompletion;
import se.sofrep.cli.completion.CompletionWords;
import se.sofrep.cli.completion.FishCompletion;
import se.sofrep.cli.completion.ZshCompletion;
import se.sofrep.job.Host;

/** {@code sofrep completion SHELL}: a script that lets a shell complete sofrep's words. */
@Command(name = "completion")
public final class CompletionCommand implements Callable<Integer> {
  private final Host host;

  @Spec CommandSpec spec;
  @Mixin CommonOptions common;

  @Parameters(index = "0", paramLabel = "bash|zsh|fish", descriptionKey = "argument.shell")
  Shell shell;

  /** The shells there are scripts for; named as typed. */
  public enum Shell {
    bash,
    zsh,
    fish
  }

  CompletionCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    CompletionWords words = CompletionWords.of(spec.root());
    host.out()
        .print(
            switch (shell) {
              case bash -> BashCompletion.of(words);
              case zsh -> ZshCompletion.of(words);
              case fish -> FishCompletion.of(words);
            });
    return ExitCodes.DONE;
  }
}
