package org.zhunru.stories;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

/** The street level switched while cases are under way, on PostgreSQL. */
@SpringBootTest
@Import(District.class)
@OnPostgres
class StreetSwitchIT extends StreetSwitchTests {}
