package org.zhunru.stories;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

/** A calendar entered while terms run, on PostgreSQL. */
@SpringBootTest(properties = "zhunru.test=calendar")
@Import(District.class)
@OnPostgres
class CalendarEnteredIT extends CalendarEnteredTests {}
