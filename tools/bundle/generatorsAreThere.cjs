/** In place of @stdlib/assert-has-generator-support, which finds out by eval: the policy of the pane stops that, with noise. */
module.exports = () => true;
