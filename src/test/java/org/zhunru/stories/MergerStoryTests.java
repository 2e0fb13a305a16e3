package org.zhunru.stories;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "spring.application.name=emergencies")
@Import({District.class, TenureDistrict.class})
class MergerStoryTests extends MergerStories {}
