package org.portwright.workspace.resources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.facts.OrderFacts;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.checks.FilePlace;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.KeptFolders;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.Services;
import org.portwright.workspace.resources.places.WorkspaceDelta;

/**
 * The warnings before files are deleted: the kept files of an order are deleted too, and the orders of a tenant lose
 * it. Both questions before a deletion show them, that of the platform and ours. Call it in a job, because it reads
 * files.
 */
public final class DeletionWarnings {

	private static final int MOST_NAMES = 8;

	private final Set<IResource> deleted;

	/** @param deleted all that is deleted together */
	public DeletionWarnings(Collection<? extends IResource> deleted) {
		this.deleted = new LinkedHashSet<>(deleted);
	}

	/** Returns the warnings about all of it, a sentence each. */
	public List<String> all(IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, deleted.size());
		List<String> all = new ArrayList<>();
		for (IResource resource : deleted) {
			all.addAll(of(resource, progress.split(1)));
		}
		return all;
	}

	/** Returns the warnings about one resource of it, a sentence each. */
	List<String> of(IResource resource, IProgressMonitor monitor) throws CoreException {
		List<String> warnings = new ArrayList<>();
		Optional<IFolder> kept = KeptFolders.of(resource).filter(folder -> !isDeleted(folder));
		if (kept.isPresent()) {
			kept(resource, kept.get()).ifPresent(warnings::add);
		}
		for (IFile tenant : tenants(resource)) {
			List<String> orders = orders(tenant, monitor);
			if (!orders.isEmpty()) {
				warnings.add(NLS.bind(Messages.DeletionWarnings_tenant, tenant.getName(), names(orders)));
			}
		}
		return warnings;
	}

	private static Optional<String> kept(IResource order, IFolder folder) throws CoreException {
		List<String> names = new ArrayList<>();
		folder.accept(proxy -> {
			if (proxy.getType() == IResource.FILE) {
				names.add(proxy.getName());
			}
			return true;
		}, IResource.NONE);
		return names.isEmpty() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.DeletionWarnings_kept,
						new Object[] { order.getName(), folder.getName(), names(names) }));
	}

	private static List<IFile> tenants(IResource resource) throws CoreException {
		if (resource instanceof IProject) {
			// Its orders go with it.
			return List.of();
		}
		List<IFile> tenants = new ArrayList<>();
		resource.accept(found -> {
			if (found instanceof IFile file && WorkspaceDelta.kind(file).filter(FileKind.TENANT::equals).isPresent()) {
				tenants.add(file);
			}
			return true;
		});
		return tenants;
	}

	/** The orders that keep referring to a tenant, by name. */
	private List<String> orders(IFile tenant, IProgressMonitor monitor) throws CoreException {
		IProject engagement = tenant.getProject();
		var locations = new Locations(engagement.getWorkspace());
		Optional<FilePlace> place = locations.place(tenant);
		if (place.isEmpty()) {
			return List.of();
		}
		WholeEngagement.of(engagement, locations).readNew(monitor);
		return Services.one(EngagementChecks.class).files(place.get().engagement()).entrySet().stream()
				.filter(entry -> entry.getValue() instanceof OrderFacts order
						&& order.tenant().filter(place.get().name()::equals).isPresent())
				.map(entry -> engagement.getFile(IPath.fromPortableString(entry.getKey())))
				.filter(order -> !isDeleted(order)).map(IResource::getName).sorted().toList();
	}

	private boolean isDeleted(IResource resource) {
		return deleted.stream().anyMatch(gone -> gone.getFullPath().isPrefixOf(resource.getFullPath()));
	}

	private static String names(List<String> all) {
		String first = all.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return all.size() <= MOST_NAMES ? first
				: NLS.bind(Messages.DeletionWarnings_more, first, all.size() - MOST_NAMES);
	}
}
