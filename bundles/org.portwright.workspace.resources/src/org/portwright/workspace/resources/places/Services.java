package org.portwright.workspace.resources.places;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The way to others for what the platform makes by itself: builders and refactorings. It finds what is registered at
 * that moment, on any thread; that the model is there it never brings about. What the declarative services made for it
 * stays, so that there is one of it.
 */
public final class Services {

	private Services() {
	}

	/** The service of a type that there is always. */
	public static <T> T one(Class<T> type) {
		return all(type).stream().findFirst()
				.orElseThrow(() -> new IllegalStateException(type.getName() + " is not registered")); //$NON-NLS-1$
	}

	/** All services of a type that there are now, the highest ranking first. */
	public static <T> List<T> all(Class<T> type) {
		BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
		try {
			Collection<ServiceReference<T>> found = context.getServiceReferences(type, null);
			// One may have gone since it was found.
			return found.stream().sorted(Comparator.reverseOrder()).map(context::getService).filter(Objects::nonNull)
					.toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
