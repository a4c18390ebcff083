package se.sofrep.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * What lies in a workspace under a name. Only plain files and folders of the workspace itself are
 * read, or links to such: a workspace may come by mail, and what a link leads to elsewhere on the
 * machine is nobody's business. A pipe would never end.
 */
enum InputKind {
  NOTHING,
  FILE,
  FOLDER,
  /** A link to something outside the workspace. */
  OUTSIDE,
  /** A link to nothing, or in a ring. */
  NOWHERE,
  /** A pipe, a socket or a device. */
  OTHER;

  /** Without opening it. */
  static InputKind of(Path root, Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return NOTHING;
    }
    try {
      // Also where a folder on the way is the link.
      if (!path.toRealPath().startsWith(root.toRealPath())) {
        return OUTSIDE;
      }
    } catch (IOException e) {
      return Files.isSymbolicLink(path) ? NOWHERE : OTHER;
    }
    if (Files.isRegularFile(path)) {
      return FILE;
    }
    return Files.isDirectory(path) ? FOLDER : OTHER;
  }

  /** The error of what stands in the place of a file or a folder and is none. */
  String code() {
    return switch (this) {
      case FOLDER -> "source.folder-for-file";
      case FILE -> "source.file-for-folder";
      case OUTSIDE -> "source.link-outside";
      case NOWHERE -> "source.link-nowhere";
      case OTHER, NOTHING -> "source.no-plain-file";
    };
  }
}
