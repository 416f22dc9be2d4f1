package org.portwright.workspace.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveFailure;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Saves what is dirty of some files. New files come first: whatever ends the process between two saves, numbers that
 * went from one order to another stand in one of them at least.
 */
public final class SaveFiles implements Operation<List<ModelFile>> {

	private final WorkspaceModel model;
	private final Collection<ModelFile> files;

	/** @param files the files; clean ones are passed over */
	public SaveFiles(WorkspaceModel model, Collection<ModelFile> files) {
		this.model = model;
		this.files = List.copyOf(files);
	}

	/** Gives the files that were saved. */
	@Override
	public List<ModelFile> execute(IProgressMonitor monitor) throws OperationException {
		List<ModelFile> saved = new ArrayList<>();
		List<Path> made = new ArrayList<>();
		List<ModelFile> dirty = files.stream().filter(ModelFile::isDirty).toList();
		try {
			for (ModelFile file : dirty) {
				if (!Files.exists(file.path())) {
					save(file);
					made.add(file.path());
					saved.add(file);
				}
			}
			for (ModelFile file : dirty) {
				if (!saved.contains(file)) {
					save(file);
					saved.add(file);
				}
			}
			return saved;
		} catch (SaveFailedException e) {
			// Not confirmed is written all the same: what went to the new files may be in them alone.
			if (e.failure() != SaveFailure.NOT_CONFIRMED) {
				remove(made, e);
				saved.removeIf(file -> made.contains(file.path()));
			}
			throw OperationException.wrongInput(message(e, saved), e);
		} catch (OperationException e) {
			remove(made, e);
			saved.removeIf(file -> made.contains(file.path()));
			throw OperationException.wrongInput(message(e, saved), e);
		}
	}

	/** Names what was written all the same. */
	private static String message(Exception failure, List<ModelFile> saved) {
		return saved.isEmpty() ? String.valueOf(failure.getMessage())
				: NLS.bind(Messages.SaveFiles_others, failure.getMessage(), saved.stream()
						.map(file -> String.valueOf(file.path().getFileName())).collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	private void save(ModelFile file) throws SaveFailedException, OperationException {
		if (model.save(file) instanceof SaveResult.ChangedOutside(var change)) {
			throw OperationException.wrongInput(NLS.bind(switch (change) {
			case MODIFIED -> Messages.SaveFiles_modified;
			case DELETED -> Messages.SaveFiles_deleted;
			case CREATED -> Messages.SaveFiles_created;
			}, file.path()));
		}
	}

	private static void remove(List<Path> made, Exception failure) {
		for (Path file : made) {
			try {
				Files.deleteIfExists(file);
			} catch (IOException e) {
				failure.addSuppressed(e);
			}
		}
	}
}
