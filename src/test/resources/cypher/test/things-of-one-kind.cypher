// Many things of one kind and no links.
// :param {label: 'Region'}
// No rows.
UNWIND range(1, 3000) AS number
CREATE (:$($label) {id: toString(number), code: toString(number)})
