package org.portwright.phones.ui.internal.signin;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.portwright.guides.GuideStep;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.paths.FeaturePath;
import org.portwright.phones.Need;
import org.portwright.workspace.fields.FieldText;

/**
 * The fields in which the user records what a step has found out: those of the phone and of the tenant that leave the
 * step out once they are answered. A model or a number is no answer, and the second factor is used in its step.
 */
final class StepAnswers {

	private static final String ACCESS = Literals.TENANT__PHONE_ACCESS.getName() + '.';

	private StepAnswers() {
	}

	/**
	 * A field and what it holds now.
	 *
	 * @param path  from the tenant
	 * @param held  as the file writes it
	 * @param shown as people read it
	 */
	record Asked(String path, EAttribute field, String held, String shown) {

		/** Returns whether the tenant keeps the answer for all its phones. */
		boolean isOfTenant() {
			return path.startsWith(ACCESS);
		}
	}

	/** Returns whether a step has found something out that can be recorded. */
	static boolean isAsked(GuideStep step) {
		return fields(step).findAny().isPresent();
	}

	/** The fields of a step; none for a phone that is in no tenant. */
	static List<Asked> of(GuideStep step, Phone phone) {
		EObject tenant = phone.eContainer();
		return tenant == null ? List.of()
				: fields(step).map(field -> asked(tenant, path(field, phone), field)).toList();
	}

	private static Asked asked(EObject tenant, String path, EAttribute field) {
		String held = FieldText.of(tenant, path);
		String initial = field.getDefaultValue() == null ? "" : String.valueOf(field.getDefaultValue()); //$NON-NLS-1$
		return new Asked(path, field, held.isEmpty() ? initial : held, FieldText.shown(tenant, path));
	}

	private static String path(EAttribute field, Phone phone) {
		return field.getEContainingClass() == Literals.PHONE ? FeaturePath.of(phone, field) : ACCESS + field.getName();
	}

	private static Stream<EAttribute> fields(GuideStep step) {
		return step.fit().unlessMet().stream().flatMap(StepAnswers::fields).map(Objects::requireNonNull);
	}

	private static Stream<EAttribute> fields(String need) {
		return switch (Need.valueOf(need)) {
		case LICENCE -> Stream.of(Literals.PHONE__LICENSED);
		case SERVICE_PLAN -> Stream.of(Literals.PHONE__SERVICE_PLAN);
		case COMMON_AREA_POLICY -> Stream.of(Literals.PHONE__COMMON_AREA_POLICY);
		case CALLING_POLICY -> Stream.of(Literals.PHONE_ACCESS__SIP_DEVICES_CALLING,
				Literals.PHONE_ACCESS__SIP_DEVICES_CALLING_SINCE);
		case CALL_REDIRECT -> Stream.of(Literals.PHONE_ACCESS__CALL_REDIRECT);
		case CONDITIONAL_ACCESS -> Stream.of(Literals.PHONE_ACCESS__DEVICE_CODE_BLOCKED);
		case BULK_SIGN_IN -> Stream.of(Literals.PHONE_ACCESS__BULK_SIGN_IN);
		case NEW_ACCOUNTS -> Stream.of(Literals.PHONE_ACCESS__NEW_ACCOUNTS_ASKED);
		case TRUSTED_ADDRESSES -> Stream.of(Literals.PHONE_ACCESS__TRUSTED_ADDRESSES,
				Literals.PHONE_ACCESS__TRUSTED_ADDRESSES_SINCE);
		case SERVICE, CLOUD, MODEL, FIRMWARE, MAC, ACCOUNT, ACCOUNT_KIND, SECOND_FACTOR, NUMBER, PROVISIONING,
				TENANT_ID ->
			Stream.of();
		};
	}
}
