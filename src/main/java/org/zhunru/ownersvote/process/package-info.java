/** The drawing of an owners' vote and the code behind it. */
package org.zhunru.ownersvote.process;
