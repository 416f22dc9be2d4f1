package org.portwright.workspace.resources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.EngagementProjects;
import org.portwright.workspace.resources.places.KeptFolders;
import org.portwright.workspace.resources.refactoring.BeforeDeletion;
import org.portwright.workspace.resources.refactoring.KeptFolderChanges;
import org.portwright.workspace.resources.refactoring.ResourceMove;
import org.portwright.workspace.resources.refactoring.RestoreGuard;

/**
 * The part of a deletion that the platform leaves to participants: it shows warnings, notifies the model, puts all into
 * the local history, deletes the folder of kept files too, and lets an undo begin only if no file is in its way.
 */
public final class DeleteParticipation extends DeleteParticipant {

	private Optional<IResource> resource = Optional.empty();
	private Optional<IFolder> kept = Optional.empty();

	@Override
	protected boolean initialize(@Nullable Object element) {
		resource = element instanceof IResource found && EngagementProjects.isEngagement(found.getProject())
				? Optional.of(found)
				: Optional.empty();
		kept = resource.flatMap(KeptFolders::of);
		return resource.isPresent();
	}

	@Override
	public String getName() {
		return Messages.DeleteParticipation_name;
	}

	@Override
	public RefactoringStatus checkConditions(@Nullable IProgressMonitor monitor,
			@Nullable CheckConditionsContext context) {
		RefactoringStatus status = alone();
		try {
			new DeletionWarnings(together()).of(resource.orElseThrow(), SubMonitor.convert(monitor))
					.forEach(status::addWarning);
		} catch (CoreException e) {
			status.addWarning(e.getStatus().getMessage());
		}
		return status;
	}

	private RefactoringStatus alone() {
		IResource deleted = resource.orElseThrow();
		// Its order may be deleted together with a folder; what else is, is told to another participant.
		Set<IResource> together = new LinkedHashSet<>(List.of(deleted));
		KeptFolders.orderOf(deleted).filter(List.of(getProcessor().getElements())::contains).ifPresent(together::add);
		return KeptFolderChanges.alone(together, Messages.KeptFolders_deleted);
	}

	@Override
	public Change createPreChange(@Nullable IProgressMonitor monitor) {
		return new BeforeDeletion(resource.orElseThrow());
	}

	@Override
	public @Nullable Change createChange(@Nullable IProgressMonitor monitor) throws CoreException {
		List<Change> changes = new ArrayList<>();
		// Whoever deletes the folder as well does it himself.
		KeptFolderChanges.delete(kept.filter(folder -> !together().contains(folder))).ifPresent(changes::add);
		// The participants come in the order of what is deleted, so that of the last resource comes last.
		if (together().stream().filter(found -> EngagementProjects.isEngagement(found.getProject()))
				.reduce((first, second) -> second).equals(resource)) {
			changes.add(RestoreGuard.ofDeletion(getName(), together()));
		}
		return ResourceMove.together(getName(), changes);
	}

	/** All that is deleted together. */
	private List<IResource> together() {
		return Stream.of(getProcessor().getElements()).filter(IResource.class::isInstance).map(IResource.class::cast)
				.toList();
	}
}
