package org.zhunru.stories;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

/** A term across the Spring Festival, on PostgreSQL. */
@SpringBootTest(properties = "zhunru.test=spring-festival")
@AutoConfigureMockMvc
@Import(District.class)
@OnPostgres
class SpringFestivalIT extends SpringFestivalTests {}
