package org.zhunru.consultation;

import org.springframework.stereotype.Component;

/** What a topic is checked against before it is a case: rulings that bar it, and who signed for it. */
@Component
record TopicChecks(ReferredTopics referred, Signatures signatures, RefusedTopics refused) {}
