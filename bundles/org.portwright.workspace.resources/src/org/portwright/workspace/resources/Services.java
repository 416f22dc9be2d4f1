package org.portwright.workspace.resources;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The way to others for what the platform makes by itself: builders and refactorings. It finds what is registered at
 * that moment, on any thread, and holds it until it is closed; that the model is there it never brings about.
 */
final class Services implements AutoCloseable {

	private final BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
	private final Set<ServiceReference<?>> held = new LinkedHashSet<>();

	/** The service of a type that there is always. */
	<T> T one(Class<T> type) {
		return all(type).stream().findFirst()
				.orElseThrow(() -> new IllegalStateException(type.getName() + " is not registered")); //$NON-NLS-1$
	}

	/** All services of a type that there are now. */
	<T> List<T> all(Class<T> type) {
		try {
			return context.getServiceReferences(type, null).stream().map(this::hold).flatMap(Optional::stream).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	private <T> Optional<T> hold(ServiceReference<T> reference) {
		@Nullable
		T service = context.getService(reference);
		if (service == null) {
			// It has gone since it was found.
			return Optional.empty();
		}
		if (!held.add(reference)) {
			context.ungetService(reference);
		}
		return Optional.of(service);
	}

	@Override
	public void close() {
		held.forEach(context::ungetService);
		held.clear();
	}
}
