package org.zhunru.web;

import jakarta.validation.ConstraintViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.district.NoSuchParameter;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.EngineBusy;
import org.zhunru.engine.FactsInvalid;
import org.zhunru.engine.NoSuchDecision;
import org.zhunru.engine.NoSuchProcess;
import org.zhunru.engine.NoSuchTask;
import org.zhunru.engine.TaskGone;
import org.zhunru.identity.EntryInvalid;
import org.zhunru.identity.NoSuchOrganisation;
import org.zhunru.identity.NoSuchPerson;
import org.zhunru.identity.People.OwnAccount;

/** Which status a refusal is answered with. */
final class Refusals {

  private Refusals() {}

  static HttpStatusCode status(Throwable why) {
    if (why instanceof ErrorResponse response) {
      return response.getStatusCode();
    }
    if (why instanceof NoSuchCase
        || why instanceof NoSuchTask
        || why instanceof NoSuchDecision
        || why instanceof NoSuchParameter
        || why instanceof NoSuchPerson
        || why instanceof NoSuchOrganisation) {
      return HttpStatus.NOT_FOUND;
    }
    if (why instanceof TaskGone
        || why instanceof NoSuchProcess
        || why instanceof EngineBusy
        || why instanceof TransientDataAccessException
        || why instanceof DuplicateKeyException
        || why instanceof OwnAccount) {
      return HttpStatus.CONFLICT;
    }
    if (why instanceof AnswerInvalid
        || why instanceof FactsInvalid
        || why instanceof EntryInvalid
        || why instanceof EnteredInvalid
        || why instanceof ConstraintViolationException) {
      return HttpStatus.UNPROCESSABLE_ENTITY;
    }
    if (why instanceof MaxUploadSizeExceededException) {
      return HttpStatus.PAYLOAD_TOO_LARGE;
    }
    if (why instanceof MultipartException
        || why instanceof RequestRejectedException
        || why instanceof MethodArgumentTypeMismatchException) {
      return HttpStatus.BAD_REQUEST;
    }
    if (why instanceof AccessDeniedException || why instanceof AuthenticationException) {
      return HttpStatus.FORBIDDEN;
    }
    return HttpStatus.INTERNAL_SERVER_ERROR;
  }

  /**
   * The message key of a refusal that deserves a sentence of its own; null where the status says
   * enough.
   */
  static String key(Throwable why) {
    if (why instanceof NoSuchProcess) {
      return "web.problem.moved-on";
    }
    if (why instanceof EngineBusy || why instanceof TransientDataAccessException) {
      return "web.problem.busy";
    }
    if (why instanceof TaskGone) {
      return "web.problem.task-gone";
    }
    return why instanceof OwnAccount ? "web.problem.own-account" : null;
  }
}
