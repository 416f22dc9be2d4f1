package org.portwright.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * What the capabilities that are installed add to the window: OSGi services, which a bundle declares in its
 * {@code OSGI-INF}. The one with the highest {@code service.ranking} comes first.
 */
public final class Contributions {

	private Contributions() {
	}

	/** What there is of a type; nothing where no capability that adds to it is installed. */
	public static <T> List<T> of(Class<T> type) {
		BundleContext services = FrameworkUtil.getBundle(Contributions.class).getBundleContext();
		try {
			Collection<ServiceReference<T>> references = services.getServiceReferences(type, null);
			return references.stream().sorted(Comparator.<ServiceReference<T>>naturalOrder().reversed())
					.map(services::getService).toList();
		} catch (InvalidSyntaxException e) {
			// There is no filter.
			throw new IllegalStateException(e);
		}
	}
}
