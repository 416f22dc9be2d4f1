package org.portwright.porting.internal.rules.fields;

/** What a field has to be. */
@FunctionalInterface
public interface Condition {

	/** Judges what stands in it. */
	Verdict judge(Value value);
}
