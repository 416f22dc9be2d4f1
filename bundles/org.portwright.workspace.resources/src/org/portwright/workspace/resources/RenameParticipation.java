package org.portwright.workspace.resources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.portwright.workspace.files.KeptFolder;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.KeptFolders;
import org.portwright.workspace.resources.refactoring.KeptFolderChanges;
import org.portwright.workspace.resources.refactoring.ResourceMove;
import org.portwright.workspace.resources.refactoring.RestoreGuard;

/** Mends the references between files when one of them, or a folder of them, is renamed. */
public final class RenameParticipation extends RenameParticipant {

	private Optional<ResourceMove> moving = Optional.empty();
	private Optional<IFolder> kept = Optional.empty();

	@Override
	protected boolean initialize(@Nullable Object element) {
		moving = ResourceMove.of(element);
		kept = moving.flatMap(known -> KeptFolders.of(known.resource()));
		return moving.isPresent();
	}

	@Override
	public String getName() {
		return Messages.MendReferences_participant;
	}

	@Override
	public RefactoringStatus checkConditions(@Nullable IProgressMonitor monitor,
			@Nullable CheckConditionsContext context) {
		IResource renamed = moving.orElseThrow().resource();
		RefactoringStatus status = KeptFolderChanges.alone(List.of(renamed), Messages.KeptFolders_alone);
		status.merge(
				KeptFolderChanges.check(kept, renamed.getParent(), KeptFolder.ofName(getArguments().getNewName())));
		return status;
	}

	@Override
	public @Nullable Change createChange(@Nullable IProgressMonitor monitor) {
		ResourceMove known = moving.orElseThrow();
		List<Change> changes = new ArrayList<>();
		KeptFolderChanges.rename(kept, getArguments().getNewName()).ifPresent(changes::add);
		if (getArguments().getUpdateReferences()) {
			ResourceMove.change(known.resource().getProject(),
					known.to(known.resource().getParent(), getArguments().getNewName())).ifPresent(changes::add);
		}
		changes.add(RestoreGuard.ofMove(getName(), List.of(known.resource())));
		return ResourceMove.together(getName(), changes);
	}
}
