/** The drawing of a consultation and the code behind it. */
package org.zhunru.consultation.process;
