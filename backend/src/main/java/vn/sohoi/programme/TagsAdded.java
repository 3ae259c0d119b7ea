package vn.sohoi.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tags that are new; what had been tagged before is not repeated. */
@Schema(name = "ProgrammeTagsAdded")
record TagsAdded(List<TagView> added) {}
