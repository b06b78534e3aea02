/**
 * What is on the topic and what only comes near it, from a single pass over an article's characters to the judgement on
 * one passage.
 */
package org.claimline.extract.topic;
