package org.portwright.workspace.resources.refactoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.ModelUris;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.WorkspaceFiles;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResource;

/**
 * The references of orders that break because files move into another engagement and others stay. It reads the orders
 * of the engagement, so it is for the background.
 */
public final class LostReferences {

	private static final int MOST = 8;

	private final ModelFiles storage = ModelFiles.headless();
	private final IProject engagement;
	private final List<Path> moving;
	private final List<String> lost = new ArrayList<>();

	/** @param moving all that moves together out of the engagement */
	public LostReferences(IProject engagement, Collection<? extends IResource> moving) {
		this.engagement = engagement;
		this.moving = moving.stream().flatMap(resource -> Optional.ofNullable(resource.getLocation()).stream())
				.map(location -> ModelUris.canonical(location.toPath())).toList();
	}

	/** Returns a warning for each of the first of them. */
	public RefactoringStatus check() throws CoreException {
		var locations = new Locations(engagement.getWorkspace());
		for (IFile file : WorkspaceFiles.of(engagement, FileKind.PORTING)) {
			Optional<Path> order = locations.path(file);
			if (order.isPresent()) {
				read(order.get());
			}
		}
		var status = new RefactoringStatus();
		lost.stream().limit(MOST).forEach(status::addWarning);
		if (lost.size() > MOST) {
			status.addWarning(NLS.bind(Messages.LostReferences_more, lost.size() - MOST));
		}
		return status;
	}

	private void read(Path order) {
		try {
			storage.read(order).root().stream().flatMap(ModelResource::references)
					.map(reference -> reference.eProxyURI().trimFragment()).filter(uri -> uri.isFile())
					.map(ModelUris::path).filter(target -> moves(order) != moves(target))
					.filter(Files::isRegularFile).forEach(target -> note(order, target));
		} catch (UnreadableFileException e) {
			// It has a marker that says so, and no references that could break.
		}
	}

	private boolean moves(Path file) {
		return moving.stream().anyMatch(file::startsWith);
	}

	private void note(Path order, Path target) {
		lost.add(NLS.bind(moves(order) ? Messages.LostReferences_orderMoves : Messages.LostReferences_orderStays,
				new Object[] { order.getFileName(), target.getFileName(), engagement.getName() }));
	}
}
