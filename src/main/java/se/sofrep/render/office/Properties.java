package se.sofrep.render.office;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import se.sofrep.document.ReportDocument;

/** Title, owner, language and times of an Office file, from the report and never from the clock. */
public final class Properties {
  private Properties() {}

  public static void set(POIXMLProperties properties, ReportDocument.Meta meta) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    Optional<Date> made = Optional.of(Date.from(Instant.parse(meta.instant())));
    core.setTitle(meta.title());
    core.setCreator(meta.association());
    core.setSubjectProperty(meta.periodLabel());
    core.setLastModifiedByUser(meta.association());
    core.setCreated(made);
    core.setModified(made);
    core.getUnderlyingProperties().setLanguageProperty(meta.language());
    properties.getExtendedProperties().getUnderlyingProperties().setApplication(meta.producer());
  }
}
