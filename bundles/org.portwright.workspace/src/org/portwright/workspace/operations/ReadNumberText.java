package org.portwright.workspace.operations;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.portwright.numbering.NumberText;
import org.portwright.numbering.ReadNumbers;
import org.portwright.porting.RuleProfiles;

/** Reads the numbers out of a text by the number plan and the blocked prefixes of the default rule profile. */
public final class ReadNumberText implements Operation<ReadNumbers> {

	private final String text;

	/** @param text any text */
	public ReadNumberText(String text) {
		this.text = text;
	}

	@Override
	public ReadNumbers execute(IProgressMonitor monitor) throws OperationException {
		try {
			return NumberText.read(text, RuleProfiles.usual().numberPlan(), monitor::isCanceled);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}
}
