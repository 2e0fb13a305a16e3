package org.zhunru.stories;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

@SpringBootTest(properties = "spring.application.name=emergencies")
@Import({District.class, TenureDistrict.class})
@OnPostgres
class MergerStoryIT extends MergerStories {}
