package org.zhunru.stories;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

@SpringBootTest(properties = "zhunru.test=adjustment")
@Import(District.class)
@OnPostgres
class AdjustmentStoryIT extends AdjustmentStories {}
