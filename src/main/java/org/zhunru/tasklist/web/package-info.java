/** Pages and API of the task list. */
package org.zhunru.tasklist.web;
