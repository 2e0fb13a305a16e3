package org.zhunru.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes the file of a content that no row names any more, after the transaction ended. While another transaction
 * takes
 * a document, its row cannot be seen yet, so nothing is removed: a file too many does no harm, a missing one would.
 */
class DocumentUse {

  private final DocumentRows rows;
  private final DocumentStore files;
  private final TransactionTemplate afresh;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  DocumentUse(DocumentRows rows, DocumentStore files, PlatformTransactionManager transactions) {
    this.rows = rows;
    this.files = files;
    this.afresh = new TransactionTemplate(transactions);
    this.afresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Before a file is put in its place: keeps every file until the running transaction ended. */
  void taking(String sha256) {
    lock.readLock().lock();
    atEnd(
        committed -> {
          lock.readLock().unlock();
          if (!committed) {
            removeUnused(sha256);
          }
        });
  }

  void dropped(String sha256) {
    atEnd(
        committed -> {
          if (committed) {
            removeUnused(sha256);
          }
        });
  }

  private void removeUnused(String sha256) {
    if (!lock.writeLock().tryLock()) {
      return;
    }
    try {
      if (Boolean.FALSE.equals(afresh.execute(status -> rows.uses(sha256)))) {
        files.remove(sha256);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private static void atEnd(End end) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            end.reached(status == STATUS_COMMITTED);
          }
        });
  }

  private interface End {
    void reached(boolean committed);
  }
}
