/** What asks the rules for this room. */
package org.zhunru.jointreview.process;
