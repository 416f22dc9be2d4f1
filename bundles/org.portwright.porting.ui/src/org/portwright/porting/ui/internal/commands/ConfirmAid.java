package org.portwright.porting.ui.internal.commands;

import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.portwright.porting.UnconfirmedValues;
import org.portwright.ui.CommandName;
import org.portwright.ui.WindowOperation;
import org.portwright.ui.problems.ProblemAid;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.ConfirmValues;
import org.portwright.workspace.resources.EngagementFiles;

/** Offers to confirm all unconfirmed values of an order. It is no quick fix, because those are applied unasked. */
public final class ConfirmAid implements ProblemAid {

	private static final String COMMAND = "confirmAllValues"; //$NON-NLS-1$

	@Override
	public Optional<String> label(String code) {
		return UnconfirmedValues.CODE.equals(code) ? Optional.of(CommandName.of(COMMAND)) : Optional.empty();
	}

	@Override
	public void act(ModelFile file) {
		confirmAll(PlatformUI.getWorkbench().getService(EngagementFiles.class), file);
	}

	/** Confirms all and returns how many values that were. */
	static long confirmAll(EngagementFiles files, ModelFile file) {
		return WindowOperation.perform(ConfirmValues.all(files.model(), file)).orElse(0L);
	}
}
