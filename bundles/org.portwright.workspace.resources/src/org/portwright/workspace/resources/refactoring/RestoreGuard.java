package org.portwright.workspace.resources.refactoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.NullChange;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.KeptFolders;
import org.portwright.workspace.resources.places.Services;
import org.portwright.workspace.resources.work.Prompt;

/**
 * The last step of a deletion, a rename or a move, so that it is the first of its undo: it refuses that where a file of
 * the name is there again, before anything is brought back. The platform finds it out in the middle. An undo that a
 * change declares invalid is lost for ever; one that is cancelled stays on offer, for when the file in the way is gone.
 */
public final class RestoreGuard extends NullChange {

	/** The resources that the guard refreshes from the disk before it looks for files in the way. */
	private final Set<IResource> gone;
	/** The resources that the undo brings back: it is refused if one of them exists. */
	private final List<IResource> restored;

	private RestoreGuard(String name, Set<IResource> gone, List<IResource> restored) {
		super(name);
		this.gone = gone;
		this.restored = restored;
	}

	/**
	 * Notes what a deletion takes, before it does: a folder may be there again, but not its files.
	 *
	 * @param deleted all that is deleted together, without the folders of orders, which are found
	 */
	public static RestoreGuard ofDeletion(String name, Collection<? extends IResource> deleted) throws CoreException {
		Set<IResource> gone = withKept(deleted);
		List<IResource> restored = new ArrayList<>();
		for (IResource resource : gone) {
			if (resource instanceof IProject) {
				// It leaves its files on the disk, or does not bring them back.
				restored.add(resource);
			} else if (resource.exists()) {
				resource.accept(proxy -> {
					if (proxy.getType() == IResource.FILE) {
						restored.add(proxy.requestResource());
					}
					return true;
				}, IResource.NONE);
			}
		}
		return new RestoreGuard(name, gone, restored);
	}

	/**
	 * Notes the places that a rename or a move leaves, before it does.
	 *
	 * @param moved all that moves together, without the folders of orders, which are found
	 */
	public static RestoreGuard ofMove(String name, Collection<? extends IResource> moved) {
		Set<IResource> gone = withKept(moved);
		return new RestoreGuard(name, gone, List.copyOf(gone));
	}

	private static Set<IResource> withKept(Collection<? extends IResource> resources) {
		Set<IResource> all = new LinkedHashSet<>(resources);
		resources.forEach(resource -> KeptFolders.of(resource).ifPresent(all::add));
		return all;
	}

	@Override
	public Change perform(@Nullable IProgressMonitor monitor) {
		return new NullChange(getName()) {

			@Override
			public Change perform(@Nullable IProgressMonitor progress) throws CoreException {
				check();
				// A change that has a parent cannot become part of another one.
				return new RestoreGuard(getName(), gone, restored);
			}
		};
	}

	private void check() throws CoreException {
		for (IResource resource : gone) {
			resource.refreshLocal(IResource.DEPTH_INFINITE, null);
		}
		Optional<IResource> there = restored.stream().filter(IResource::exists).findFirst();
		if (there.isPresent()) {
			refuse(NLS.bind(Messages.RestoreGuard_exists, name(there.get())));
		}
	}

	private static String name(IResource resource) {
		return resource instanceof IProject ? resource.getName() : resource.getProjectRelativePath().toString();
	}

	private static void refuse(String reason) throws CoreException {
		Prompt prompt = Services.all(Prompt.class).stream().findFirst()
				.orElseThrow(() -> new CoreException(Status.warning(reason)));
		prompt.tell(reason);
		throw new OperationCanceledException(reason);
	}
}
