package org.zhunru.stories;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

/** 市–区–社区 on PostgreSQL: the life of an item. */
@SpringBootTest
@Import({DistrictWithoutStreets.class, TenureDistrictWithoutStreets.class})
@OnPostgres
class TenureWithoutStreetsIT extends TenureWithoutStreetsTests {}
