package org.portwright.workspace.resources;

import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;

/** Lets the model know what the user deletes here, so that nobody is asked about it as if another program did it. */
public final class DeleteParticipation extends DeleteParticipant {

	private Optional<IResource> resource = Optional.empty();
	private Optional<IFolder> kept = Optional.empty();

	@Override
	protected boolean initialize(@Nullable Object element) {
		resource = element instanceof IResource found && EngagementRegistry.isEngagement(found.getProject())
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
		return new RefactoringStatus();
	}

	@Override
	public Change createPreChange(@Nullable IProgressMonitor monitor) {
		return new BeforeDeletion(resource.orElseThrow());
	}

	@Override
	public @Nullable Change createChange(@Nullable IProgressMonitor monitor) {
		return kept.isEmpty() ? null : KeptFolders.delete(kept).orElseThrow();
	}
}
