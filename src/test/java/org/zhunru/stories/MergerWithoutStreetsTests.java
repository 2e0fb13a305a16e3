package org.zhunru.stories;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** 市–区–社区: communities are merged where there are no streets any more. */
@SpringBootTest(properties = "spring.application.name=mergers")
@Import({DistrictWithoutStreets.class, TenureDistrictWithoutStreets.class})
class MergerWithoutStreetsTests extends MergerStories {}
