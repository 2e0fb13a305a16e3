package org.zhunru.tenure;

import org.springframework.stereotype.Component;
import org.zhunru.register.AdmittedItems;

/** An item as the register and as this room know it. */
@Component
record ItemFile(Lives lives, AdmittedItems items) {}
