/** The drawings of what residents say and of its tickets, and the code behind them. */
package org.zhunru.voice.process;
