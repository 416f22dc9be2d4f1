package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.ISharableParticipant;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;
import org.eclipse.ltk.core.refactoring.participants.RefactoringArguments;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.KeptFolders;
import org.portwright.workspace.resources.refactoring.KeptFolderChanges;
import org.portwright.workspace.resources.refactoring.LostReferences;
import org.portwright.workspace.resources.refactoring.ResourceMove;
import org.portwright.workspace.resources.refactoring.RestoreGuard;

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
		RefactoringStatus status = KeptFolderChanges.alone(moving.stream().map(ResourceMove::resource).toList(),
				Messages.KeptFolders_alone);
		if (getArguments().getDestination() instanceof IContainer folder) {
			kept().forEach(known -> status.merge(KeptFolderChanges.check(Optional.of(known), folder, known.getName())));
			IProject engagement = moving.getFirst().resource().getProject();
			if (!folder.getProject().equals(engagement)) {
				status.merge(lost(engagement));
			}
		}
		return status;
	}

	private RefactoringStatus lost(IProject engagement) {
		try {
			return new LostReferences(engagement, moving.stream().map(ResourceMove::resource).toList()).check();
		} catch (CoreException e) {
			return RefactoringStatus.create(e.getStatus());
		}
	}

	@Override
	public @Nullable Change createChange(@Nullable IProgressMonitor monitor) {
		if (!(getArguments().getDestination() instanceof IContainer folder)) {
			return null;
		}
		List<Change> changes = new ArrayList<>();
		kept().forEach(known -> KeptFolderChanges.move(Optional.of(known), folder).ifPresent(changes::add));
		if (getArguments().getUpdateReferences()) {
			Map<Path, Path> moves = new HashMap<>();
			moving.forEach(known -> moves.putAll(known.to(folder, known.resource().getName())));
			ResourceMove.change(folder.getProject(), moves).ifPresent(changes::add);
		}
		changes.add(RestoreGuard.ofMove(getName(), moving.stream().map(ResourceMove::resource).toList()));
		return ResourceMove.together(getName(), changes);
	}

	/** The folders of the orders that move, unless they are moved by themselves. */
	private List<IFolder> kept() {
		return moving.stream().map(ResourceMove::resource).map(KeptFolders::of).flatMap(Optional::stream)
				.filter(folder -> moving.stream().noneMatch(known -> known.resource().equals(folder))).toList();
	}
}
