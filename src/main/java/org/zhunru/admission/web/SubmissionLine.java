package org.zhunru.admission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** One time a request was handed in. */
@Schema(description = "一次提交：第几次、提交人、时间")
record SubmissionLine(int number, String by, Instant at) {}
