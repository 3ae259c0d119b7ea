package vn.sohoi.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The five states of an item at a unit: chưa cụ thể hóa, đã đưa vào kế hoạch, đang làm, có kết quả, không áp dụng. */
@Schema(name = "ProgressState")
enum ProgressState {
    NOT_CONCRETISED,
    PLANNED,
    IN_PROGRESS,
    HAS_RESULT,
    NOT_APPLICABLE
}
