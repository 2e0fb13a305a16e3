package org.zhunru.stories;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({District.class, TenureDistrict.class})
class MergerStoryTests extends MergerStories {}
