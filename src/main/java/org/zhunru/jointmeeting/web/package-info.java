/** Pages of the joint meeting. */
package org.zhunru.jointmeeting.web;
