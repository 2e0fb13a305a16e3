/** The pages of owners' votes. */
package org.zhunru.ownersvote.web;
