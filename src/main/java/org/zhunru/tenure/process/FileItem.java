package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Publicity;

/** The item gets its filing number. */
@Component
class FileItem implements ServiceTask {

  private final Publicity publicity;

  FileItem(Publicity publicity) {
    this.publicity = publicity;
  }

  @Override
  public void run(Scope scope) {
    publicity.file(scope.caseRef());
  }
}
