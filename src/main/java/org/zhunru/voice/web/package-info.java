/** The pages of what residents say. */
package org.zhunru.voice.web;
