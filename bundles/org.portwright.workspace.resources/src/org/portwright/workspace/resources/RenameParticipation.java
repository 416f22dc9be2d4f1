package org.portwright.workspace.resources;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;

/** Mends the references between files when one of them, or a folder of them, is renamed. */
public final class RenameParticipation extends RenameParticipant {

	private Optional<ResourceMove> moving = Optional.empty();

	@Override
	protected boolean initialize(@Nullable Object element) {
		moving = ResourceMove.of(element);
		return moving.isPresent();
	}

	@Override
	public String getName() {
		return Messages.MendReferences_participant;
	}

	@Override
	public RefactoringStatus checkConditions(@Nullable IProgressMonitor monitor,
			@Nullable CheckConditionsContext context) {
		return new RefactoringStatus();
	}

	@Override
	public @Nullable Change createChange(@Nullable IProgressMonitor monitor) {
		ResourceMove known = moving.orElseThrow();
		return getArguments().getUpdateReferences()
				? ResourceMove.change(known.resource().getProject(),
						known.to(known.resource().getParent(), getArguments().getNewName()))
				: null;
	}
}
