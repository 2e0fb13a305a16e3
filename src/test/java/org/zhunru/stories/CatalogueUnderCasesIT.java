package org.zhunru.stories;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

/** A version published while 50 cases are under way, on PostgreSQL. */
@SpringBootTest(properties = "zhunru.test=catalogue-under-cases")
@Import(District.class)
@OnPostgres
class CatalogueUnderCasesIT extends CatalogueUnderCasesTests {}
