/** The program's own mark: the very file its icons are drawn from. */
import address from '../theme/bordereau.svg?url';

export const Logo = () => <img class="logo" src={address} alt="" width={24} height={24} />;
