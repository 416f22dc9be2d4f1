package org.portwright.workspace;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.ValueSource;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.paths.FeaturePath.Target;
import org.portwright.numbering.NumberRanges;
import org.portwright.porting.NumberEntry;
import org.portwright.workspace.ModelEvent.ChangedFeature;

/**
 * Finds the sources that speak of a value that a command has replaced: whatever changes a field, a person, a fix or a
 * look-up, no text says the new value. They go in the same operation, so that undo brings both back.
 */
final class OutdatedSources {

	private OutdatedSources() {
	}

	/**
	 * Returns the command that removes them, or cuts them to the numbers that are left.
	 *
	 * @param changes what was changed just now
	 */
	static Optional<Command> after(Map<ModelFile, Set<ChangedFeature>> changes) {
		var all = new CompoundCommand();
		changes.forEach((file, changed) -> {
			if (file.root() instanceof PortOrder order && !order.getSources().isEmpty()) {
				EditingDomain domain = Objects.requireNonNull(AdapterFactoryEditingDomain.getEditingDomainFor(order));
				var sources = new SourceCommands(domain, order);
				sources.withoutFields(source -> isOutdated(source, order, changed)).ifPresent(all::append);
				if (changed.stream().map(ChangedFeature::feature).anyMatch(OutdatedSources::isOfNumbers)) {
					sources.keepNumbers(NumberRanges.fold(order.getNumbers().stream().map(NumberEntry::e164)
							.flatMap(Optional::stream).toList())).ifPresent(all::append);
				}
			}
		});
		return all.isEmpty() ? Optional.empty() : Optional.of(all);
	}

	private static boolean isOfNumbers(EStructuralFeature feature) {
		return feature == Literals.PORT_ORDER__NUMBERS || feature == Literals.PORTED_NUMBERS__FIRST
				|| feature == Literals.PORTED_NUMBERS__LAST;
	}

	private static boolean isOutdated(ValueSource source, PortOrder order, Set<ChangedFeature> changed) {
		Optional<Target> target = Optional.ofNullable(source.getField())
				.flatMap(field -> FeaturePath.resolve(order, field));
		if (target.isEmpty()) {
			return true;
		}
		EStructuralFeature feature = target.get().feature();
		return feature != null && changed.contains(new ChangedFeature(target.get().object(), feature));
	}
}
