/** Pages of promises. */
package org.zhunru.promise.web;
