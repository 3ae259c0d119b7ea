package vn.sohoi.plan;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form that carries a document, for the contract. */
record ReadingFile(
        @Schema(type = SchemaType.STRING, format = "binary") String file) {}
