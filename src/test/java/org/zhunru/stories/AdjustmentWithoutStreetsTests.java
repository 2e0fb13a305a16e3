package org.zhunru.stories;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** 市–区–社区: the yearly adjustment of the lists runs the same stories with the street level off. */
@SpringBootTest(properties = "zhunru.test=adjustment-without-streets")
@Import(DistrictWithoutStreets.class)
class AdjustmentWithoutStreetsTests extends AdjustmentStories {}
