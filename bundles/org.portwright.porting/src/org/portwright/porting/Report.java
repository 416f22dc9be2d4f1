package org.portwright.porting;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Identified;
import org.portwright.model.ModelRoot;

/**
 * Takes what one rule says of one file: the problems, and what it judged at all. What it did not judge, because it is
 * not there or not known, is neither wrong nor fine.
 */
public interface Report extends Consumer<Problem> {

	/** There is a problem. */
	@Override
	void accept(Problem problem);

	/** Whether there is a problem of a code. */
	boolean has(String code);

	/** A field was judged by a code, whatever came of it. */
	void judged(String code, Identified object, EStructuralFeature field);

	/** Several fields of a file were judged by a code, whatever came of it. */
	void judged(String code, ModelRoot root);
}
