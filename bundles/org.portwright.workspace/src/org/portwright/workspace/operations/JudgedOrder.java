package org.portwright.workspace.operations;

import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.OperationException;

/** An order as it was at one moment, and what it is judged by, but for the other files. */
public record JudgedOrder(TakenOrder order, RuleContext context) {

	/**
	 * Takes the order of a file, on the thread of the model.
	 *
	 * @throws OperationException if it names a rule profile that there is not
	 */
	static JudgedOrder of(ModelProblems problems, ModelFile file) throws OperationException {
		return new JudgedOrder(OrderMirror.of((PortOrder) file.root()).take(), context(problems, file));
	}

	/**
	 * What the order of a file is judged by.
	 *
	 * @throws OperationException if it names a rule profile that there is not
	 */
	static RuleContext context(ModelProblems problems, ModelFile file) throws OperationException {
		try {
			return problems.context(file);
		} catch (ProfileException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}
}
