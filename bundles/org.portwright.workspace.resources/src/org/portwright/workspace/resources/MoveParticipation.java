package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.ISharableParticipant;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;
import org.eclipse.ltk.core.refactoring.participants.RefactoringArguments;

/**
 * Mends the references between files when some of them, or folders of them, are moved. All that moves together is seen
 * together: a file that moves beside the one it refers to need not change.
 */
public final class MoveParticipation extends MoveParticipant implements ISharableParticipant {

	private final List<ResourceMove> moving = new ArrayList<>();

	@Override
	protected boolean initialize(@Nullable Object element) {
		ResourceMove.of(element).ifPresent(moving::add);
		return !moving.isEmpty();
	}

	@Override
	public void addElement(@Nullable Object element, @Nullable RefactoringArguments arguments) {
		ResourceMove.of(element).ifPresent(moving::add);
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
		if (!getArguments().getUpdateReferences()
				|| !(getArguments().getDestination() instanceof IContainer folder)) {
			return null;
		}
		Map<Path, Path> moves = new HashMap<>();
		moving.forEach(known -> moves.putAll(known.to(folder, known.resource().getName())));
		return ResourceMove.change(folder.getProject(), moves);
	}
}
